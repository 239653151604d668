package io.saleswright.customer.edits;

import io.saleswright.customer.profile.Profile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an edit did to one field (CUS-08).
 *
 * @param field path of the field in the file, such as {@code contacts[0].phone}
 * @param before the old value; null when there was none
 * @param after the new value; null when there is none any more
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {

  /**
   * The same change, telling only that there was one: neither value is shown, and no change that is
   * shown in full lacks both.
   */
  FieldChange withheld() {
    return new FieldChange(field, null, null);
  }

  /** Whether the values are kept back from the reader. */
  public boolean isWithheld() {
    return before == null && after == null;
  }

  /** What differs between two contents of a file, in the order of the file. */
  public static List<FieldChange> between(Profile before, Profile after) {
    Map<String, @Nullable String> old = before.fields();
    Map<String, @Nullable String> fresh = after.fields();
    Set<String> paths = new LinkedHashSet<>(old.keySet());
    paths.addAll(fresh.keySet());
    return paths.stream()
        .filter(path -> !Objects.equals(old.get(path), fresh.get(path)))
        .map(path -> new FieldChange(path, old.get(path), fresh.get(path)))
        .toList();
  }
}
