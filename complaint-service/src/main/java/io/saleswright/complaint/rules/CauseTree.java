package io.saleswright.complaint.rules;

import io.saleswright.platform.kernel.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The causes of complaints as the policy keeps them, each with its place in the tree: {@code
 * product} and below it {@code product/joint} (CMP-06).
 *
 * @param paths all places, those above before those below
 */
public record CauseTree(List<String> paths) {

  private static final Pattern PATH = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+){0,3}");

  /**
   * @throws IllegalArgumentException when a place is written otherwise, there twice, or hangs on
   *     nothing
   */
  public CauseTree {
    paths = List.copyOf(paths);
    for (String path : paths) {
      int last = path.lastIndexOf('/');
      boolean hangs = last < 0 || paths.contains(path.substring(0, last));
      boolean once = paths.stream().filter(path::equals).count() == 1;
      if (!PATH.matcher(path).matches() || !hangs || !once) {
        throw new IllegalArgumentException(
            "causes are written as product/joint, each once, below one that is there");
      }
    }
  }

  /**
   * Lets only places pass that are there.
   *
   * @throws InvalidInput when it is not
   */
  public void mustHave(String path) {
    mustHave(path, "cause");
  }

  /**
   * Lets only places pass that are there.
   *
   * @param field where it was said
   * @throws InvalidInput when it is not
   */
  public void mustHave(String path, String field) {
    if (!paths.contains(path)) {
      throw new InvalidInput(
          field,
          "CMP-06",
          "is no cause of the policy; known are {choices}",
          Map.of("choices", String.join(", ", paths)));
    }
  }
}
