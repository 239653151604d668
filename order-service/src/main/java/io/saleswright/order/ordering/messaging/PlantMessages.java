package io.saleswright.order.ordering.messaging;

import io.saleswright.order.production.Production;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.Stage;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.order.transport.TransportReport;
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

  record LinePlanned(int line, LocalDate start, LocalDate finish) {}

  record WorkOrderScheduled(LocalDate start, LocalDate finish, @Nullable List<LinePlanned> lines) {
    ProductionFact fact() {
      List<ProductionFact.LinePlan> plans =
          lines == null
              ? List.of()
              : lines.stream()
                  .map(
                      line -> new ProductionFact.LinePlan(line.line(), line.start(), line.finish()))
                  .toList();
      return new ProductionFact.Scheduled(start, finish, plans);
    }
  }

  record LineFinished(int line, BigDecimal finished, @Nullable Stage stage) {}

  record WorkOrderProgressed(Stage stage, @Nullable List<LineFinished> lines) {
    ProductionFact fact() {
      List<Production.Finished> finished =
          lines == null
              ? List.of()
              : lines.stream()
                  .map(line -> new Production.Finished(line.line(), line.finished(), line.stage()))
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

  record QualityIssueRaised(String description, @Nullable Integer line) {
    ProductionFact fact() {
      return new ProductionFact.QualityIssue(description, line);
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

  record TransportReported(
      TransportReport.Kind kind,
      Instant at,
      @Nullable String place,
      @Nullable LocalDate expectedOn,
      @Nullable String note) {
    WarehouseFact fact() {
      return new WarehouseFact.Reported(kind, at, place, expectedOn, note);
    }
  }

  record ShipmentDelivered(Instant deliveredAt) {
    WarehouseFact fact() {
      return new WarehouseFact.Delivered(deliveredAt);
    }
  }
}
