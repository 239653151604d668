/** Tests of the company's rules. */
@NullMarked
package io.saleswright.contract.regulations;

import org.jspecify.annotations.NullMarked;
