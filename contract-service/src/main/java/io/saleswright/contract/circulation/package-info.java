/**
 * What is kept and told of documents that are passed on for reading, and who has read them
 * (DOC-07). SUPPORTING module.
 */
@NullMarked
package io.saleswright.contract.circulation;

import org.jspecify.annotations.NullMarked;
