package io.saleswright.complaint.knowledge;

/** Gives out the numbers by which people call entries. */
@FunctionalInterface
public interface KnowledgeNumbers {

  /** A number that was never given out before, such as KB-20261122-0007; there may be gaps. */
  String next();
}
