package io.saleswright.platform.web.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * One kind of problem, a constant of an enum. Its name in kebab case is the problem's type and the
 * key of its texts; it is on the wire for ever. All of them stand in docs/problems.md.
 */
public interface ProblemType {

  /** What all types begin with; the address is relative to the gateway's own. */
  String PATH = "/problems/";

  /** The constant's name. */
  String name();

  /** The HTTP status that goes with it. */
  HttpStatus status();

  /** The name in kebab case, such as {@code stale-revision}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
