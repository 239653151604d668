package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Step;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of aggregates of which only the stage matters (DOC-10): who may do what from which
 * stage, how the state changes, and what is told of it.
 *
 * @param attach the step that adds a file
 * @param detach the step that removes one
 * @param read the step that lists and reads them
 * @param stage how far an aggregate has come
 * @param files the files of an aggregate, from its state
 * @param with the state with other files
 * @param added the event of a file that was added
 * @param removed the event of a file that was removed
 * @param <S> the aggregate's state
 * @param <P> its stages
 */
public record AttachmentSteps<S, P extends Enum<P>>(
    Step<P> attach,
    Step<P> detach,
    Step<P> read,
    Function<S, P> stage,
    Function<S, @Nullable List<Attachment>> files,
    BiFunction<S, List<Attachment>, S> with,
    Added added,
    Removed removed)
    implements AttachmentRules<S> {

  /** Makes the event of a file that was added; it tells no name. */
  @FunctionalInterface
  public interface Added {

    Record of(String subject, Attachment added, String by);
  }

  /** Makes the event of a file that was removed. */
  @FunctionalInterface
  public interface Removed {

    Record of(String subject, String attachment, String by);
  }

  @Override
  public Change<S> attached(Stored<S> now, Attachment file, int most, Act act) {
    S state = now.state();
    attach.mustStartFrom(stage.apply(state));
    return Change.to(with.apply(state, AttachmentLists.with(files.apply(state), file, most)))
        .raising(added.of(now.id(), file, act.by()));
  }

  @Override
  public Change<S> detached(Stored<S> now, String file, Act act) {
    S state = now.state();
    detach.mustStartFrom(stage.apply(state));
    return Change.to(with.apply(state, AttachmentLists.without(files.apply(state), file)))
        .raising(removed.of(now.id(), file, act.by()));
  }
}
