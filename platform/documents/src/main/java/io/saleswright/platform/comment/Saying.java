package io.saleswright.platform.comment;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say about a document.
 *
 * @param text what is said; never blank
 * @param to staff ids of those who are asked, each once
 * @param answers identity of the question that it answers; null when it answers none
 */
public record Saying(String text, List<String> to, @Nullable String answers) {

  public Saying {
    text = text.strip();
    to = List.copyOf(new LinkedHashSet<>(to));
  }
}
