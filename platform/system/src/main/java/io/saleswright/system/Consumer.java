package io.saleswright.system;

import java.util.Set;

/**
 * A consumer.
 *
 * @param group its name, which is that of its group
 * @param topics what it reads
 * @param handled the types of events that it applies, passing over others; empty when it applies
 *     all
 * @param memory how it remembers what it has applied
 * @param place where it remembers
 */
public record Consumer(
    String group, Set<String> topics, Set<String> handled, Memory memory, Place place) {

  /** Copies the sets. */
  public Consumer {
    topics = Set.copyOf(topics);
    handled = Set.copyOf(handled);
  }

  /** Where it puts events that it can't handle, and takes them up again. */
  public String deadLetters() {
    return group + ".dead-letters.v1";
  }
}
