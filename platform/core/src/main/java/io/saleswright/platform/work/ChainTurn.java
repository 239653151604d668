package io.saleswright.platform.work;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;

/** Whose turn it is in a chain of approvals, as it lies in the store. */
public final class ChainTurn {

  /**
   * Far more steps than any chain has; each has a condition of its own, which every store knows.
   */
  private static final int MOST_STEPS = 20;

  private ChainTurn() {}

  /**
   * When the step whose turn it is waits for somebody: one of their roles may decide it, and
   * whoever would do it has neither submitted the paper nor decided another step of it (SEC-06).
   * Whether the chain waits at all, the stage says.
   *
   * @param approval the field where the approval is stored
   */
  public static Bson waitsFor(String approval, Worker worker) {
    List<Bson> steps =
        IntStream.range(0, MOST_STEPS).mapToObj(done -> step(approval, done, worker)).toList();
    return Filters.and(
        Filters.ne(approval + ".submittedBy", worker.by()),
        Filters.ne(approval + ".decisions.by", worker.by()),
        Filters.or(steps));
  }

  /** The turn of a paper of which so many steps are decided. */
  private static Bson step(String approval, int done, Worker worker) {
    return Filters.and(
        Filters.size(approval + ".decisions", done),
        Filters.in(approval + ".turns." + done + ".roles", worker.roles()));
  }
}
