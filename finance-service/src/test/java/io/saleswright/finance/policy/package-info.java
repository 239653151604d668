/** Tests of the shipped policy. */
@NullMarked
package io.saleswright.finance.policy;

import org.jspecify.annotations.NullMarked;
