import { isString } from '@actions/workflow-parser';
import { type LiteralToken, StringToken } from '@actions/workflow-parser/templates/tokens/index';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';

/**
 * The library is made for editors: where a text of several lines holds expressions, it gives the text as it is written,
 * with its indentation, so that positions are right. What runs needs the text as YAML reads it. Keys are texts to GitHub,
 * also those that YAML reads as `true` or as a number.
 */
export class ValueReader extends YamlObjectReader {
  override allowLiteral(): LiteralToken | undefined {
    const token = super.allowLiteral();
    if (token === undefined || !isString(token)) return token;
    return new StringToken(token.file, token.range, String(token.value), token.definitionInfo);
  }
}
