/**
 * Decides which documents a query has to look at: the conditions of the query, the indexes that
 * clients created, and the order in which an index hands documents over. What it finds may be too
 * much, never too little; the server's matcher has the last word.
 */
@NullMarked
package io.saleswright.store.query;

import org.jspecify.annotations.NullMarked;
