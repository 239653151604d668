package io.saleswright.order;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.deputies.DeputiesContract;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service, with the topics that it reads, and what its tests share. */
public abstract class OrderServiceFixture extends RunningService {

  /** The business date of every test. */
  protected static final LocalDate TODAY =
      LocalDate.ofInstant(CLOCK.instant(), ZoneId.of("Asia/Shanghai"));

  @DynamicPropertySource
  static void topics(DynamicPropertyRegistry unused) {
    for (String topic :
        List.of(
            "customer.customers.v1",
            "complaint.complaints.v1",
            "contract.contracts.v1",
            "finance.receivables.v1",
            "finance.payments.v1",
            "finance.credit-accounts.v1",
            "finance.invoices.v1",
            "finance.credit-notes.v1",
            DeputiesContract.TOPIC)) {
      TestBroker.createTopic(topic);
    }
  }

  /** Speaks as the sales manager of one region. */
  protected TestHttp asManagerOf(String region) {
    return asNobody()
        .as(TOKENS.tokenWith(Map.of("region", region), "manager-" + region, "sales-manager"));
  }
}
