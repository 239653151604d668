package io.saleswright.order.returns.messaging;

import io.saleswright.order.handling.ReturnFact;
import io.saleswright.order.returnable.Destination;
import io.saleswright.order.returnable.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of warehouse and workshop about returns, with the fields that this service uses. */
final class ReturnMessages {

  private ReturnMessages() {}

  record LineCounted(int line, BigDecimal quantity, @Nullable String productCode) {}

  record ReturnArrived(Instant arrivedAt, List<LineCounted> lines, @Nullable String note) {
    ReturnFact fact() {
      return new ReturnFact.Arrived(
          arrivedAt,
          lines.stream()
              .map(line -> new ReturnFact.Counted(line.line(), line.quantity(), line.productCode()))
              .toList(),
          note);
    }
  }

  record ReturnMoved(Destination to, Instant movedAt) {
    ReturnFact fact() {
      return new ReturnFact.Moved(to, movedAt);
    }
  }

  record ReturnDispatched(String carrier, String trackingNumber, Instant dispatchedAt) {
    ReturnFact fact() {
      return new ReturnFact.Dispatched(carrier, trackingNumber, dispatchedAt);
    }
  }

  record RepairFinished(Outcome outcome, @Nullable String note) {
    ReturnFact fact() {
      return new ReturnFact.Repaired(outcome, note);
    }
  }

  /** An order belongs to somebody else now. */
  record OrderHandedOver(String orderId) {}
}
