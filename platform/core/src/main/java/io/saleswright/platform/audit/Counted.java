package io.saleswright.platform.audit;

/** An answer that holds many entries and is no page of a list, such as an export. */
public interface Counted {

  /** How many entries it hands out. */
  long entries();
}
