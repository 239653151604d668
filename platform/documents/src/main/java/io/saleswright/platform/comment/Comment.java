package io.saleswright.platform.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of our people said about a document; never edited.
 *
 * @param id its identity among those of the document
 * @param by staff id of who said it
 * @param at when
 * @param text what was said; null when it was taken back, or is kept no longer
 * @param to staff ids of those who are asked; empty when nobody is
 * @param answers identity of the question that it answers; null when it answers none
 */
public record Comment(
    String id,
    String by,
    Instant at,
    @Nullable String text,
    List<String> to,
    @Nullable String answers) {

  public Comment {
    to = List.copyOf(to);
  }

  /** Whether its text is gone; its place stays. */
  public boolean isGone() {
    return text == null;
  }

  /** Whether it asks somebody, and still does. */
  boolean asks() {
    return text != null && !to.isEmpty();
  }

  /** The same without what was said. */
  Comment gone() {
    return new Comment(id, by, at, null, to, answers);
  }
}
