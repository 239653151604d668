/** Keeps the entries of the archive in MongoDB and finds them again. */
@NullMarked
package io.saleswright.contract.archive.persistence;

import org.jspecify.annotations.NullMarked;
