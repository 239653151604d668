/** Tests of the policies. */
@NullMarked
package io.saleswright.contract.policy;

import org.jspecify.annotations.NullMarked;
