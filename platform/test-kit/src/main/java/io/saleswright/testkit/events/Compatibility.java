package io.saleswright.testkit.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says which changes of schemas the other side would not survive. Who publishes must go on saying
 * what readers count on; who reads foreign facts must go on taking what their owners send.
 */
final class Compatibility {

  private final List<EventField> known;
  private final List<EventField> now;

  /**
   * @param known the published fields, on which consumers may depend
   * @param now the fields as they are to be
   */
  Compatibility(List<EventField> known, List<EventField> now) {
    this.known = known;
    this.now = now;
  }

  /** What breaks the others, one sentence each; empty when they survive. */
  List<String> breaks(String service) {
    List<String> broken = new ArrayList<>();
    for (EventField before : known) {
      boolean published = before.type().startsWith(service + ".");
      find(now, before)
          .ifPresentOrElse(
              after -> compare(before, after, published, broken),
              () -> {
                if (published) {
                  broken.add("removed: " + before);
                }
              });
    }
    for (EventField field : now) {
      boolean foreign = !field.type().startsWith(service + ".");
      if (foreign && field.required() && isKnownType(field) && isDemanded(field)) {
        broken.add("new, and its sender does not know that it is required: " + field);
      }
    }
    return broken;
  }

  private static void compare(
      EventField before, EventField after, boolean published, List<String> broken) {
    if (!before.form().equals(after.form())) {
      broken.add("was " + before + " and is " + after.form());
    } else if (published && before.required() && !after.required()) {
      broken.add("readers count on it: " + after);
    } else if (!published && !before.required() && after.required()) {
      broken.add("senders may leave it out: " + after);
    }
  }

  /** Whether senders whom nobody has told of the field have to send it: not inside a new one. */
  private boolean isDemanded(EventField field) {
    boolean parentKnown =
        field.parent().isEmpty()
            || known.stream()
                .anyMatch(other ->
                    other.type().equals(field.type()) && other.path().equals(field.parent()));
    return find(known, field).isEmpty() && parentKnown;
  }

  private boolean isKnownType(EventField field) {
    return known.stream().anyMatch(other -> other.type().equals(field.type()));
  }

  private static Optional<EventField> find(List<EventField> fields, EventField wanted) {
    return fields.stream().filter(wanted::isAt).findFirst();
  }
}
