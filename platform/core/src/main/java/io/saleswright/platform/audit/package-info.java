/**
 * Who read, exported, printed or downloaded what, and every write (SEC-02, SEC-08, DOC-04): one
 * collection for each service to which entries are only ever added, each chained to the one before
 * by its hash. Entries hold ids and never personal data. What is noted and what a crash can lose:
 * {@code docs/adr/0026-what-was-read-and-written-is-chained.md}.
 */
@NullMarked
package io.saleswright.platform.audit;

import org.jspecify.annotations.NullMarked;
