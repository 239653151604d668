package io.saleswright.finance.confirmations;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPaper;
import io.saleswright.testkit.TestSheet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Customers confirm balances (FIN-12). */
class ConfirmationApiTests extends RunningFinance {

  private static final String PATH = "/api/balance-confirmations";

  private final KeptPapers kept;
  private final CustomerNames names;

  @Autowired
  ConfirmationApiTests(KeptPapers kept, CustomerNames names) {
    this.kept = kept;
    this.names = names;
  }

  private static String body(AnOrder order) {
    return """
    {"customerId": "%s", "currency": "CNY", "from": "2026-11-01", "to": "2026-11-23",
     "channel": "EMAIL"}
    """
        .formatted(order.customer());
  }

  @Test
  void theBalanceAndThePaperStayAsTheyWereSent() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    names.learn(order.customer(), "华夏家具有限公司", 1);
    pay(order, "400.00").expect(201);
    Answer sent = as("sales-support").post(PATH, body(order)).expect(201);
    String paper = sent.text("paper");
    Paper before = kept.open(sent.id(), paper);
    CLOCK.advance(Duration.ofSeconds(1));
    pay(order, "600.00").expect(201);

    Answer later = as("finance").get(PATH + "/" + sent.id()).expect(200);
    assertThat(later.text("balance/amount")).isEqualTo("600.00");
    assertThat(later.text("state")).isEqualTo("SENT");
    assertThat(kept.open(sent.id(), paper).sha256()).isEqualTo(before.sha256());
    assertThat(as("finance").get(PATH + "/" + sent.id() + "/paper").expect(200).status())
        .isEqualTo(200);
    assertThat(text(before))
        .contains("余额确认函", "Confirmation of balance", sent.text("number"), "华夏家具有限公司")
        .contains("600.00 CNY", "SO-20261123-0001", "回函");
  }

  @Test
  void aRepeatedCommandSendsOne() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String key = unique("key");
    Answer first = as("finance").with("Idempotency-Key", key).post(PATH, body(order)).expect(201);
    Answer again = as("finance").with("Idempotency-Key", key).post(PATH, body(order));

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.text("number")).isEqualTo(first.text("number"));
    assertThat(kept.of(first.id())).hasSize(1);
    assertThat(text(kept.open(first.id(), kept.of(first.id()).getFirst().id())))
        .as("nobody has told what the customer is called")
        .contains("____")
        .doesNotContain(order.customer());
    assertThat(as("finance").get(PATH + "?customerId=" + order.customer()).body().path("items"))
        .hasSize(1);
  }

  @Test
  void notesWhoAgreedOrNotAndShowsTheDifference() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String answers = PATH + "/" + as("finance").post(PATH, body(order)).id() + "/answers";
    String no =
        """
        {"agreed": false, "amount": {"amount": "900.00", "currency": "CNY"}, "person": "Ms Li",
         "on": "2026-11-23", "remark": "one delivery is missing"}
        """;
    Answer disagreed = as("sales-support").post(answers, no).expect(200);

    assertThat(disagreed.text("state")).isEqualTo("DISAGREED");
    assertThat(disagreed.text("difference/amount")).isEqualTo("100.00");
    String list = PATH + "?state=DISAGREED&customerId=" + order.customer();
    assertThat(as("auditor").get(list).expect(200).body().path("items")).hasSize(1);
    String yes = "{\"agreed\": true, \"person\": \"Ms Li\", \"on\": \"2026-11-23\"}";
    Answer agreed = as("finance").post(answers, yes).expect(200);
    assertThat(agreed.text("state")).isEqualTo("AGREED");
    assertThat(agreed.text("actions/0/allowed")).isEqualTo("false");
    as("finance").post(answers, yes).expect(409);
    Answer chinese =
        as("finance")
            .with("Accept-Language", "zh-CN")
            .post(PATH, body(order).replace("2026-11-01", "2026-11-24"));
    assertThat(chinese.expect(400).text("errors/0/message")).isEqualTo("不得早于第一天");
    TestSheet.assertHeadingsInChinese(as("finance"), PATH);
  }

  private static String text(Paper paper) {
    return TestPaper.text("confirmation", paper.bytes());
  }
}
