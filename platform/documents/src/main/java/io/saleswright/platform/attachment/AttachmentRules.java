package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Step;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a module says of the files of its aggregates (DOC-10): {@link AttachmentSteps} where only
 * the stage matters, {@link AttachmentVerbs} where the aggregate decides more.
 *
 * @param <S> the aggregate's state
 */
public sealed interface AttachmentRules<S> permits AttachmentSteps, AttachmentVerbs {

  /** The step that adds a file. */
  Step<?> attach();

  /** The step that removes one. */
  Step<?> detach();

  /** The step that lists and reads them. */
  Step<?> read();

  /** The files of an aggregate, from its state. */
  Function<S, @Nullable List<Attachment>> files();

  /**
   * Adds a file.
   *
   * @param most how many there can be
   * @throws RuleViolation when the aggregate stands elsewhere, or has so many
   */
  Change<S> attached(Stored<S> now, Attachment file, int most, Act act);

  /**
   * Removes a file.
   *
   * @throws RuleViolation when the aggregate stands elsewhere, or needs the file
   * @throws NotFound when it has none with this identity
   */
  Change<S> detached(Stored<S> now, String file, Act act);
}
