/** Tests of papers that are demanded. */
@NullMarked
package io.saleswright.contract.paperwork;

import org.jspecify.annotations.NullMarked;
