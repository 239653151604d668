package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Step;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of aggregates that decide themselves what is added and removed (DOC-10).
 *
 * @param attach the step that adds a file
 * @param detach the step that removes one
 * @param read the step that lists and reads them
 * @param files the files of an aggregate, from its state
 * @param adding the aggregate's verb that adds a file
 * @param removing the aggregate's verb that removes one
 * @param <S> the aggregate's state
 */
public record AttachmentVerbs<S>(
    Step<?> attach,
    Step<?> detach,
    Step<?> read,
    Function<S, @Nullable List<Attachment>> files,
    Adding<S> adding,
    Removing<S> removing)
    implements AttachmentRules<S> {

  /** Decides about a file that is to be added. */
  @FunctionalInterface
  public interface Adding<S> {

    Change<S> decide(Stored<S> now, Attachment file, int most, Act act);
  }

  /** Decides about a file that is to be removed. */
  @FunctionalInterface
  public interface Removing<S> {

    Change<S> decide(Stored<S> now, String file, Act act);
  }

  @Override
  public Change<S> attached(Stored<S> now, Attachment file, int most, Act act) {
    return adding.decide(now, file, most, act);
  }

  @Override
  public Change<S> detached(Stored<S> now, String file, Act act) {
    return removing.decide(now, file, act);
  }
}
