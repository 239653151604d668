/**
 * Takes what people command and ask of quotes, and what others tell (QUO-01 to QUO-09). CORE
 * module.
 */
@NullMarked
package io.saleswright.contract.quotes;

import org.jspecify.annotations.NullMarked;
