/**
 * Decides what an entry of the archive is, and how it is kept, passed on and destroyed (DOC-01 to
 * DOC-05, DOC-07). CORE module.
 */
@NullMarked
package io.saleswright.contract.entries;

import org.jspecify.annotations.NullMarked;
