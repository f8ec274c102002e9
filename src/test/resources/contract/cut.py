#!/usr/bin/env python3
"""Cuts the operations that asyncmend, its tests and their witnesses use out of GitHub's description.

    npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
    python3 cut.py package        # writes github.json and LICENSE beside this script

Kept is what says which request and which answer is right, and one example of each answer, from which
the double of the tests makes its own. Texts for people are dropped.
"""

import json
import pathlib
import shutil
import sys

OPERATIONS = """
users/get-authenticated users/get-by-username rate-limit/get repos/get
pulls/list pulls/create pulls/get pulls/update pulls/merge pulls/list-commits pulls/list-files
pulls/list-reviews pulls/request-reviewers pulls/list-requested-reviewers
issues/list-for-repo issues/create issues/get issues/update
issues/list-comments issues/create-comment issues/update-comment
issues/list-labels-on-issue issues/add-labels issues/set-labels issues/remove-label
issues/list-labels-for-repo issues/create-label issues/get-label
git/get-ref git/list-matching-refs git/create-ref git/update-ref git/delete-ref
repos/get-branch repos/list-branches
""".split()

EXAMPLES = {"pull-request", "issue", "issue-comment", "label", "full-repository-default-response",
            "private-user-response-with-public-profile-information", "rate-limit-overview"}

TEXTS = {"description", "summary", "externalDocs", "tags", "examples", "example", "title"}


def clean(value, is_names=False):
    """Without texts for people; below a map of names, such as properties, every key is kept."""
    if isinstance(value, list):
        return [clean(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: clean(item, key in ("properties", "schemas", "parameters", "headers") and not is_names)
        for key, item in value.items()
        if is_names or not (key in TEXTS or key.startswith("x-"))
    }


def references(value):
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for item in value.values():
            yield from references(item)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def find(spec, reference):
    for name in reference.removeprefix("#/").split("/"):
        spec = spec[name]
    return spec


def plain(operation):
    """An answer that is one thing, or that and more: the judge refuses the fields of either in the other."""
    for response in operation["responses"].values():
        for content in response.get("content", {}).values():
            whole = content["schema"].get("allOf", [])
            if whole and not any("required" in part for part in whole[1:]):
                content["schema"] = whole[0]
    return operation


def paths(spec):
    wanted, kept = set(OPERATIONS), {}
    for path, item in spec["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and operation.get("operationId") in wanted:
                wanted.remove(operation["operationId"])
                operation = plain(clean(operation))
                operation.setdefault("description", "")
                for response in operation["responses"].values():
                    response.setdefault("description", "") if "$ref" not in response else None
                kept.setdefault(path, {})[method] = operation
    if wanted:
        sys.exit(f"no such operation: {', '.join(sorted(wanted))}")
    return kept


def cut(spec):
    result = {
        "openapi": spec["openapi"],
        "info": {key: spec["info"][key] for key in ("title", "version", "license")},
        "servers": [{"url": "/"}],
        "paths": paths(spec),
        "components": {},
    }
    waiting = list(references(result["paths"]))
    while waiting:
        reference = waiting.pop()
        kind, name = reference.removeprefix("#/components/").split("/")
        shelf = result["components"].setdefault(kind, {})
        if name not in shelf:
            shelf[name] = clean(find(spec, reference))
            if kind == "responses":
                shelf[name].setdefault("description", "")
            waiting.extend(references(shelf[name]))
    examples = spec["components"]["examples"]
    result["components"]["examples"] = {name: examples[name] for name in sorted(EXAMPLES)}
    return result


def main(package):
    here = pathlib.Path(__file__).parent
    with open(package / "generated" / "api.github.com.json", encoding="utf-8") as file:
        spec = json.load(file)
    text = json.dumps(cut(spec), indent=1, sort_keys=True, ensure_ascii=False)
    (here / "github.json").write_text(text + "\n", encoding="utf-8")
    shutil.copy(package / "LICENSE", here / "LICENSE")


main(pathlib.Path(sys.argv[1]))
