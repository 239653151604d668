package io.saleswright.order.ordering.web;

import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.production.Production.Finished;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.LinePlan;
import io.saleswright.order.production.ProductionFact.Stage;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.order.transport.TransportReport;
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
      @Nullable Integer line,
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

    /** What is told of a line: what is finished of it, or when it will be made. */
    record LineFinished(
        int line,
        @Nullable BigDecimal finished,
        @Nullable Stage stage,
        @Nullable LocalDate start,
        @Nullable LocalDate finish) {}

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
                Objects.requireNonNull(start), Objects.requireNonNull(finish), plans());
        case WorkOrderProgressed ->
            new ProductionFact.Progressed(Objects.requireNonNull(stage), finishedLines());
        case WorkOrderDelayed ->
            new ProductionFact.Delayed(
                Objects.requireNonNull(newFinish), Objects.requireNonNull(reason));
        case WorkOrderCompleted ->
            new ProductionFact.Completed(Objects.requireNonNull(completedOn));
        case QualityIssueRaised ->
            new ProductionFact.QualityIssue(Objects.requireNonNull(description), line);
        case ChangeAnswered ->
            new ProductionFact.ChangeAnswered(
                Objects.requireNonNull(change), Objects.requireNonNull(accepted), reason);
      };
    }

    private List<LinePlan> plans() {
      return lines == null
          ? List.of()
          : lines.stream()
              .map(line ->
                  new LinePlan(
                      line.line(),
                      Objects.requireNonNull(line.start()),
                      Objects.requireNonNull(line.finish())))
              .toList();
    }

    private List<Finished> finishedLines() {
      return lines == null
          ? List.of()
          : lines.stream()
              .map(line ->
                  new Finished(line.line(), Objects.requireNonNull(line.finished()), line.stage()))
              .toList();
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
      TransportReport.@Nullable Kind kind,
      @Nullable Instant at,
      @Nullable @Size(max = 100) String place,
      @Nullable LocalDate expectedOn,
      @Nullable @Size(max = 1000) @WithoutContacts String note,
      @Nullable Instant deliveredAt) {

    enum Type {
      GoodsReceived,
      ShipmentDispatched,
      TransportReported,
      ShipmentDelivered
    }

    record LineReceived(int line, @NotNull BigDecimal quantity) {}

    String eventType() {
      return "warehouse." + type + ".v1";
    }

    /** Inside sales follow the transport, too. */
    OrderStep step() {
      return type == Type.TransportReported ? OrderStep.TELL_TRANSPORT : OrderStep.TELL_WAREHOUSE;
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
        case TransportReported ->
            new WarehouseFact.Reported(
                Objects.requireNonNull(kind), Objects.requireNonNull(at), place, expectedOn, note);
        case ShipmentDelivered -> new WarehouseFact.Delivered(Objects.requireNonNull(deliveredAt));
      };
    }
  }
}
