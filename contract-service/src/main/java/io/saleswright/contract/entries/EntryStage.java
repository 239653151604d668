package io.saleswright.contract.entries;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How an entry of the archive stands. */
public enum EntryStage {
  /** The document lies there. */
  KEPT,
  /** It must not be destroyed, whatever its period. */
  HELD,
  /** Somebody proposes to destroy it. */
  DISPOSAL_PROPOSED,
  /** Somebody else has agreed; it has to be carried out. */
  DISPOSAL_APPROVED,
  /** The document is gone; the entry is the record of it. */
  DESTROYED;

  /** The stages in which there is a document. */
  static final Set<EntryStage> THERE =
      Collections.unmodifiableSet(EnumSet.range(KEPT, DISPOSAL_APPROVED));
}
