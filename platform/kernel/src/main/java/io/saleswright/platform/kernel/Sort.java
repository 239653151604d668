package io.saleswright.platform.kernel;

/**
 * By what a list is sorted, when it is not newest first.
 *
 * @param key the name by which people ask for it, which the list's {@link SortKeys} know
 * @param descending whether the greatest comes first
 */
public record Sort(String key, boolean descending) {

  private static final String DOWN = "-";

  /** What people say: the name, with a minus before it when the greatest comes first. */
  public static Sort parse(String text) {
    return text.startsWith(DOWN) ? new Sort(text.substring(1), true) : new Sort(text, false);
  }

  /** As people say it. */
  public String text() {
    return descending ? DOWN + key : key;
  }
}
