/**
 * Decides what survives a crash: changes of whole commands are appended in batches to a log, a
 * snapshot replaces a log that has grown, and recovery reads both back. Knows documents and
 * positions, no command and no index.
 */
@NullMarked
package io.saleswright.store.journal;

import org.jspecify.annotations.NullMarked;
