package io.saleswright.platform.security;

import java.util.Set;

/**
 * Which classes of documents somebody may see (SEC-01).
 *
 * @param everywhere the classes of which they see all
 * @param withinScope the classes of which they see what lies in their scope (SEC-02)
 */
public record Clearance(Set<String> everywhere, Set<String> withinScope) {

  public Clearance {
    everywhere = Set.copyOf(everywhere);
    withinScope = Set.copyOf(withinScope);
  }
}
