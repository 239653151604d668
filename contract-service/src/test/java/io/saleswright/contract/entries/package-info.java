/** Tests of the decisions on entries of the archive. */
@NullMarked
package io.saleswright.contract.entries;

import org.jspecify.annotations.NullMarked;
