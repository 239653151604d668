/** Which customer got which sales material. */
@NullMarked
package io.saleswright.contract.handouts;

import org.jspecify.annotations.NullMarked;
