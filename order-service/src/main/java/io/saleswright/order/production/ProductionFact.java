package io.saleswright.order.production;

import io.saleswright.order.production.Production.Finished;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a production system tells of an order, by event or by REST. Facts carry absolute values and
 * may come late.
 */
public sealed interface ProductionFact {

  /** The plant takes the order on. */
  record Accepted() implements ProductionFact {}

  /** The plant can't make it as asked. */
  record Rejected(String reason, @Nullable LocalDate alternativeDate) implements ProductionFact {}

  /** When the plant will make it. */
  record Scheduled(LocalDate start, LocalDate finish, List<LinePlan> lines)
      implements ProductionFact {

    /** The plan of an order whose lines were not told of. */
    public Scheduled(LocalDate start, LocalDate finish) {
      this(start, finish, List.of());
    }
  }

  /** How far the plant is. */
  record Progressed(Stage stage, List<Finished> lines) implements ProductionFact {}

  /** It will be finished later than planned. */
  record Delayed(LocalDate newFinish, String reason) implements ProductionFact {}

  /** All is finished. */
  record Completed(LocalDate completedOn) implements ProductionFact {}

  /** A quality problem blocks the order (ORD-21). */
  record QualityIssue(String description, @Nullable Integer line) implements ProductionFact {

    /** A problem of the whole order. */
    public QualityIssue(String description) {
      this(description, null);
    }
  }

  /** The plant's answer to a request to change the order (ORD-33). */
  record ChangeAnswered(int change, boolean accepted, @Nullable String reason)
      implements ProductionFact {}

  /** The days of one line within a plan. */
  record LinePlan(int line, LocalDate start, LocalDate finish) {}

  /** Stages of production (ORD-15). */
  enum Stage {
    QUEUED,
    IN_PRODUCTION,
    QUALITY_CHECK,
    FINISHED
  }
}
