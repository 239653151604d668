package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates of one type that have attachments; a bean for each type, so that the sweep knows
 * them all.
 *
 * @param thing what they are, a plural such as {@code customers}; stored, so never changed
 * @param all the aggregates, for the sweep
 * @param scoped the aggregates as people reach them
 * @param attachments those of one of them, from its state
 * @param <S> the aggregate's state
 */
public record AttachedTo<S>(
    String thing,
    Aggregates<S> all,
    Scoped<S> scoped,
    Function<S, @Nullable List<Attachment>> attachments) {

  /** Whether the aggregate with this identity has an attachment whose bytes lie there. */
  boolean names(String subject, String file) {
    return all
        .find(subject)
        .map(stored -> AttachmentLists.of(attachments.apply(stored.state())))
        .stream()
        .flatMap(List::stream)
        .anyMatch(attachment -> attachment.file().equals(file));
  }
}
