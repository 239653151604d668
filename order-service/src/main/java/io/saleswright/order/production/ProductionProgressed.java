package io.saleswright.order.production;

import io.saleswright.order.production.ProductionFact.Stage;
import io.saleswright.platform.kernel.EventType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plant told how far it is with the order (ORD-15).
 *
 * @param orderId identity of the order
 * @param stage how far the plant is with the whole
 * @param lines how far each line is of which something was told so far
 */
@EventType("order.ProductionProgressed.v1")
public record ProductionProgressed(String orderId, Stage stage, List<Progress> lines) {

  /**
   * How far one line is.
   *
   * @param line number of the line
   * @param finished units that are finished
   * @param stage how far the plant is with it, if told
   */
  public record Progress(int line, BigDecimal finished, @Nullable Stage stage) {

    static Progress of(LineProgress line) {
      return new Progress(line.line(), line.quantity(), line.stage());
    }
  }

  /** What was told of the lines of an order. */
  public static ProductionProgressed of(String orderId, Stage stage, Production told) {
    return new ProductionProgressed(
        orderId, stage, told.finished().stream().map(Progress::of).toList());
  }
}
