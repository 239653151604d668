package io.saleswright.platform.approval;

import io.saleswright.platform.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chain has to know of a paper. It is kept with the decisions, so that another chain can be
 * tried on it later.
 *
 * @param kind kind of paper, such as {@code FRAMEWORK}
 * @param grounds reasons for which somebody has to look at it, as the chain names them, such as
 *     {@code below-floor}
 * @param amount its amount; null when it has none
 */
public record Submission(String kind, List<String> grounds, @Nullable Money amount) {

  public Submission {
    grounds = List.copyOf(grounds);
  }
}
