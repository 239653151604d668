package io.saleswright.platform.notice;

import java.util.Locale;
import java.util.Set;

/**
 * A kind of notice that a service gives: a constant of an enum. Its name in kebab case stands in
 * the notice and never changes; readers have the words for it in their languages.
 */
public interface NoticeKind {

  /** The constant's name. */
  String name();

  /** Id of the requirement that asks for the notice, such as {@code ORD-28}. */
  String rule();

  /** The names of the parameters that a notice of this kind may have. */
  Set<String> parameters();

  /** The name in kebab case, such as {@code order-shipped}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
