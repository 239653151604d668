package io.saleswright.order.ordering.web;

import io.saleswright.order.production.Production.Finished;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.Stage;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts that plant and warehouse tell by REST. What each must have is said by its schema. */
final class FactRequests {

  private FactRequests() {}

  /**
   * A fact of the plant by REST: the same as its event, told apart by {@code type}, with the fields
   * of that type.
   *
   * @param type name of the event without service and version, such as {@code WorkOrderScheduled}
   */
  record ProductionFactRequest(
      @NotNull Type type,
      @Nullable @Size(max = 1000) @WithoutContacts String reason,
      @Nullable @Size(max = 1000) @WithoutContacts String description,
      @Nullable LocalDate alternativeDate,
      @Nullable LocalDate start,
      @Nullable LocalDate finish,
      @Nullable Stage stage,
      @Nullable @Size(max = 200) List<@Valid @NotNull LineFinished> lines,
      @Nullable LocalDate newFinish,
      @Nullable LocalDate completedOn,
      @Nullable Integer change,
      @Nullable Boolean accepted) {

    enum Type {
      WorkOrderAccepted,
      WorkOrderRejected,
      WorkOrderScheduled,
      WorkOrderProgressed,
      WorkOrderDelayed,
      WorkOrderCompleted,
      QualityIssueRaised,
      ChangeAnswered
    }

    record LineFinished(int line, @NotNull BigDecimal finished) {}

    String eventType() {
      return "production." + type + ".v1";
    }

    ProductionFact fact() {
      return switch (type) {
        case WorkOrderAccepted -> new ProductionFact.Accepted();
        case WorkOrderRejected ->
            new ProductionFact.Rejected(Objects.requireNonNull(reason), alternativeDate);
        case WorkOrderScheduled ->
            new ProductionFact.Scheduled(
                Objects.requireNonNull(start), Objects.requireNonNull(finish));
        case WorkOrderProgressed ->
            new ProductionFact.Progressed(Objects.requireNonNull(stage), finishedLines());
        case WorkOrderDelayed ->
            new ProductionFact.Delayed(
                Objects.requireNonNull(newFinish), Objects.requireNonNull(reason));
        case WorkOrderCompleted ->
            new ProductionFact.Completed(Objects.requireNonNull(completedOn));
        case QualityIssueRaised ->
            new ProductionFact.QualityIssue(Objects.requireNonNull(description));
        case ChangeAnswered ->
            new ProductionFact.ChangeAnswered(
                Objects.requireNonNull(change), Objects.requireNonNull(accepted), reason);
      };
    }

    private List<Finished> finishedLines() {
      return lines == null
          ? List.of()
          : lines.stream().map(line -> new Finished(line.line(), line.finished())).toList();
    }
  }

  /**
   * A fact of the warehouse by REST: the same as its event, told apart by {@code type}, with the
   * fields of that type.
   *
   * @param type name of the event without service and version
   */
  record WarehouseFactRequest(
      @NotNull Type type,
      @Nullable @Size(max = 200) List<@Valid @NotNull LineReceived> lines,
      @Nullable @Size(max = 100) String carrier,
      @Nullable @Size(max = 100) String trackingNumber,
      @Nullable Instant dispatchedAt,
      @Nullable Instant deliveredAt) {

    enum Type {
      GoodsReceived,
      ShipmentDispatched,
      ShipmentDelivered
    }

    record LineReceived(int line, @NotNull BigDecimal quantity) {}

    String eventType() {
      return "warehouse." + type + ".v1";
    }

    WarehouseFact fact() {
      return switch (type) {
        case GoodsReceived ->
            new WarehouseFact.GoodsReceived(
                Objects.requireNonNull(lines).stream()
                    .map(line -> new Finished(line.line(), line.quantity()))
                    .toList());
        case ShipmentDispatched ->
            new WarehouseFact.Dispatched(
                Objects.requireNonNull(carrier),
                Objects.requireNonNull(trackingNumber),
                Objects.requireNonNull(dispatchedAt));
        case ShipmentDelivered -> new WarehouseFact.Delivered(Objects.requireNonNull(deliveredAt));
      };
    }
  }
}
