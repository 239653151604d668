/**
 * SUPPORTING. Says what an edit of a customer's file did, field by field, and keeps all edits but
 * the latest of each file (CUS-08). Does not decide who may edit or read; that is the archive's.
 */
@NullMarked
package io.saleswright.customer.edits;

import org.jspecify.annotations.NullMarked;
