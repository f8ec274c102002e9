# py-cord 2.8.1: what only this one of the libraries called discord has. The rest is that of discord.py.
from discord.bot import AutoShardedBot as AutoShardedBot
from discord.bot import Bot as Bot
from discord.cog import Cog as Cog
from discord.commands.context import ApplicationContext as ApplicationContext
from discord.commands.context import AutocompleteContext as AutocompleteContext
from discord.commands.core import SlashCommand as SlashCommand
from discord.commands.core import SlashCommandGroup as SlashCommandGroup
