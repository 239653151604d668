package io.saleswright.order.ordering.web;

import io.saleswright.order.production.Production.Finished;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.Stage;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  ProductionFact fact() {
    return switch (type) {
      case WorkOrderAccepted -> new ProductionFact.Accepted();
      case WorkOrderRejected ->
          new ProductionFact.Rejected(required("reason", reason), alternativeDate);
      case WorkOrderScheduled ->
          new ProductionFact.Scheduled(required("start", start), required("finish", finish));
      case WorkOrderProgressed ->
          new ProductionFact.Progressed(required("stage", stage), finishedLines());
      case WorkOrderDelayed ->
          new ProductionFact.Delayed(required("newFinish", newFinish), required("reason", reason));
      case WorkOrderCompleted -> new ProductionFact.Completed(required("completedOn", completedOn));
      case QualityIssueRaised ->
          new ProductionFact.QualityIssue(required("description", description));
      case ChangeAnswered ->
          new ProductionFact.ChangeAnswered(
              required("change", change), required("accepted", accepted), reason);
    };
  }

  private List<Finished> finishedLines() {
    return lines == null
        ? List.of()
        : lines.stream().map(line -> new Finished(line.line(), line.finished())).toList();
  }

  private <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "ORD-14", "is required for " + type);
    }
    return value;
  }
}
