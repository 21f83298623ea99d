package optout.testing.site;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.SchemaReader;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import optout.content.SchemaMistakes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for feeds, as validators apply it: Jing, which the HTML checker brings, and a schema.
 */
public final class FeedRules {
  private static final Path FOLDER = Path.of("src/test/resources/feeds");

  private FeedRules() {}

  /** What the grammar has against an Atom feed. */
  public static List<String> againstAtom(String xml) {
    List<String> mistakes = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Collected(mistakes));
    SchemaReader reader = CompactSchemaReader.getInstance();
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), reader);
    try {
      if (!driver.loadSchema(source(Files.readString(FOLDER.resolve("atom.rnc"))))) {
        throw new AssertionError("atom.rnc is no grammar: " + mistakes);
      }
      driver.validate(source(xml));
    } catch (SAXException e) {
      mistakes.add(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mistakes;
  }

  private static InputSource source(String text) {
    return new InputSource(new StringReader(text));
  }

  /** What the schema has against a JSON feed. */
  public static List<String> againstJson(String json) {
    JsonMapper mapper = JsonMapper.shared();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(mapper.readTree(FOLDER.resolve("json-feed-1.1.schema.json")));
    return SchemaMistakes.of(schema, mapper.readTree(json));
  }

  private record Collected(List<String> mistakes) implements ErrorHandler {
    @Override
    public void warning(SAXParseException found) {
      error(found);
    }

    @Override
    public void error(SAXParseException found) {
      mistakes.add(found.getLineNumber() + ": " + found.getMessage());
    }

    @Override
    public void fatalError(SAXParseException found) {
      error(found);
    }
  }
}
