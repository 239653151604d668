/** Tests of the archive over HTTP. */
@NullMarked
package io.saleswright.contract.archive;

import org.jspecify.annotations.NullMarked;
