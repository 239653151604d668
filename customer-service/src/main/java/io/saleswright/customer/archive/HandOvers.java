package io.saleswright.customer.archive;

import io.saleswright.customer.edits.Edit;
import io.saleswright.customer.edits.EditHistory;
import io.saleswright.customer.responsibility.HandOverCustomer;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.Set;

/** Hands files over for a decision about many of them (CUS-24); who may decide is checked there. */
public final class HandOvers {

  private final Aggregates<Customer> files;
  private final EditHistory history;

  HandOvers(Aggregates<Customer> files, EditHistory history) {
    this.files = files;
    this.history = history;
  }

  /**
   * What to do with each file.
   *
   * @param order to whom it goes, and why
   * @param decidedBy staff id of who decided; the hand-over is theirs
   * @param at when it is carried out
   * @param trace what it is tied to
   */
  public record Task(HandOverCustomer order, String decidedBy, Instant at, Cause.Trace trace) {

    private Act act() {
      Caller decider = new Caller(decidedBy, decidedBy, Set.of(), null, null);
      return Act.of(decider, at, null, trace);
    }
  }

  /**
   * Hands a file over, unless somebody else than the former person is responsible by now.
   *
   * @param from staff id of the former person
   * @return whether the file is the new person's now
   */
  public boolean handOver(String id, String from, Task task) {
    Act act = task.act();
    Stored<Customer> after =
        files.change(
            id,
            act.cause(),
            stored -> {
              if (!from.equals(stored.state().owner())) {
                return Change.none(stored.state());
              }
              Edit latest = stored.state().latestEdit();
              if (latest != null) {
                history.keep(id, latest);
              }
              return stored.state().handOver(id, task.order(), act);
            });
    return task.order().owner().equals(after.state().owner());
  }
}
