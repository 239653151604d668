/**
 * Copies of a stack's data, of one moment, and the way back. Why it is so: {@code
 * docs/adr/0034-a-backup-is-of-one-moment-and-numbers-never-go-back.md}.
 */
@NullMarked
package io.saleswright.local.backup;

import org.jspecify.annotations.NullMarked;
