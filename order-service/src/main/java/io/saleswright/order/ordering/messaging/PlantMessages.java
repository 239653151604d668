package io.saleswright.order.ordering.messaging;

import io.saleswright.order.production.Production;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.Stage;
import io.saleswright.order.shipping.WarehouseFact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of production and warehouse systems, with the fields that this service uses. One that
 * lacks what its schema requires can't be read.
 */
final class PlantMessages {
  private PlantMessages() {}

  record WorkOrderAccepted() {
    ProductionFact fact() {
      return new ProductionFact.Accepted();
    }
  }

  record WorkOrderRejected(String reason, @Nullable LocalDate alternativeDate) {
    ProductionFact fact() {
      return new ProductionFact.Rejected(reason, alternativeDate);
    }
  }

  record WorkOrderScheduled(LocalDate start, LocalDate finish) {
    ProductionFact fact() {
      return new ProductionFact.Scheduled(start, finish);
    }
  }

  record LineFinished(int line, BigDecimal finished) {}

  record WorkOrderProgressed(Stage stage, @Nullable List<LineFinished> lines) {
    ProductionFact fact() {
      List<Production.Finished> finished =
          lines == null
              ? List.of()
              : lines.stream()
                  .map(line -> new Production.Finished(line.line(), line.finished()))
                  .toList();
      return new ProductionFact.Progressed(stage, finished);
    }
  }

  record WorkOrderDelayed(LocalDate newFinish, String reason) {
    ProductionFact fact() {
      return new ProductionFact.Delayed(newFinish, reason);
    }
  }

  record WorkOrderCompleted(LocalDate completedOn) {
    ProductionFact fact() {
      return new ProductionFact.Completed(completedOn);
    }
  }

  record QualityIssueRaised(String description) {
    ProductionFact fact() {
      return new ProductionFact.QualityIssue(description);
    }
  }

  record ChangeAnswered(int change, boolean accepted, @Nullable String reason) {
    ProductionFact fact() {
      return new ProductionFact.ChangeAnswered(change, accepted, reason);
    }
  }

  record LineReceived(int line, BigDecimal quantity) {}

  record GoodsReceived(List<LineReceived> lines) {
    WarehouseFact fact() {
      return new WarehouseFact.GoodsReceived(
          lines.stream()
              .map(line -> new Production.Finished(line.line(), line.quantity()))
              .toList());
    }
  }

  record ShipmentDispatched(String carrier, String trackingNumber, Instant dispatchedAt) {
    WarehouseFact fact() {
      return new WarehouseFact.Dispatched(carrier, trackingNumber, dispatchedAt);
    }
  }

  record ShipmentDelivered(Instant deliveredAt) {
    WarehouseFact fact() {
      return new WarehouseFact.Delivered(deliveredAt);
    }
  }
}
