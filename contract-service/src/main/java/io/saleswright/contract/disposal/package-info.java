/**
 * What is kept and told of documents whose time is over: holds, proposals, decisions, and the
 * record of their destruction (DOC-05). SUPPORTING module.
 */
@NullMarked
package io.saleswright.contract.disposal;

import org.jspecify.annotations.NullMarked;
