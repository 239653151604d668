/** Tests of how contracts come along. */
@NullMarked
package io.saleswright.contract.lifecycle;

import org.jspecify.annotations.NullMarked;
