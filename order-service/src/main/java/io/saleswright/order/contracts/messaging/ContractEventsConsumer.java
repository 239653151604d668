package io.saleswright.order.contracts.messaging;

import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.contracts.ContractAccounts;
import io.saleswright.order.contracts.ContractLine;
import io.saleswright.order.contracts.ContractTerms;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what the contract service publishes of contracts under which orders are placed. */
@Configuration(proxyBeanMethods = false)
class ContractEventsConsumer {

  record LineTold(
      @Nullable String productId,
      @Nullable BigDecimal quantity,
      Money unitPrice,
      BigDecimal discountPercent) {

    private ContractLine line(String product) {
      return ContractLine.of(product, quantity, unitPrice, discountPercent);
    }
  }

  record TermsTold(
      PaymentTerms.Kind kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {

    private PaymentTerms terms() {
      return new PaymentTerms(kind, depositPercent, creditDays);
    }
  }

  record ContractTold(
      String contractId,
      String number,
      long version,
      String customerId,
      LocalDate validFrom,
      @Nullable LocalDate validUntil,
      boolean taxIncluded,
      List<LineTold> lines,
      @Nullable TermsTold paymentTerms,
      @Nullable Money amountLimit) {

    ContractTerms terms() {
      return new ContractTerms(
          number,
          version,
          customerId,
          new ContractTerms.Period(validFrom, validUntil),
          taxIncluded,
          paymentTerms == null ? null : paymentTerms.terms(),
          ofCatalogue(lines),
          amountLimit,
          false);
    }

    /**
     * Lines that name no product of the catalogue bind no order: nothing of them can be ordered.
     */
    private static List<ContractLine> ofCatalogue(List<LineTold> told) {
      return told.stream()
          .filter(line -> line.productId() != null)
          .map(line -> line.line(String.valueOf(line.productId())))
          .toList();
    }
  }

  record ContractEnded(String contractId) {}

  @Bean
  Subscription contractSubscription(ContractAccounts contracts, InstantSource time) {
    Consumer<ReceivedEvent<ContractTold>> learn =
        event -> {
          ContractTold told = event.data();
          contracts.learn(told.contractId(), told.terms(), event.cause(time));
        };
    Consumer<ReceivedEvent<ContractEnded>> end =
        event -> contracts.end(event.data().contractId(), event.cause(time));
    return Subscription.named("order.contracts")
        .to("contract.contracts.v1", "contractId")
        .on("contract.ContractSigned.v1", ContractTold.class, learn)
        .on("contract.ContractAmended.v1", ContractTold.class, learn)
        .on("contract.ContractTerminated.v1", ContractEnded.class, end)
        .on("contract.ContractExpired.v1", ContractEnded.class, end);
  }
}
